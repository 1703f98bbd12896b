/** The Shenzhen River, the one river that is exact. */
export const shenzhenRiver = {
  id: 'shenzhen-river',
  name: { 'zh-Hans': '深圳河', 'zh-Hant': '深圳河', en: 'Shenzhen River' },
  /** From the mouth in Deep Bay to the confluence where the Liantang River joins. */
  reach: [[114.03, 22.502], [114.15, 22.556]],
}
