/** Large facilities of which the atlas says the town and nothing nearer (DESIGN.md section 5), with what stands on their grounds. */
export const townOnly: readonly string[] = ['juno', 'hiaf', 'ciads', 'csns', 'csns-ii', 'ihep-dongguan', 'joint-neutron', 'dayabay']
/** A town is no smaller than this, in metres around the point. */
export const townM = 2000
