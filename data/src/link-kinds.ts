import type { Text } from './text.ts'

const text = (hans: string, hant: string, en: string): Text => ({ 'zh-Hans': hans, 'zh-Hant': hant, en })

/** What kind of cooperation a link is. */
export const linkKinds = ['joint-laboratory', 'branch', 'joint-institute', 'technology', 'strategic', 'spin-off', 'platform', 'programme', 'investment', 'alliance', 'planning', 'presence'] as const
export type LinkKind = (typeof linkKinds)[number]
export const linkKindWord: Record<LinkKind, Text> = {
  'joint-laboratory': text('联合实验室', '聯合實驗室', 'Joint laboratory'),
  branch: text('分支机构或异地校区', '分支機構或異地校區', 'Branch or cross-border campus'),
  'joint-institute': text('共建研究机构', '共建研究機構', 'Joint institute'),
  technology: text('技术合作', '技術合作', 'Technology cooperation'),
  strategic: text('战略合作', '戰略合作', 'Strategic agreement'),
  'spin-off': text('孵化与衍生企业', '孵化與衍生企業', 'Spin-off or incubation'),
  platform: text('共享平台或装置', '共享平台或裝置', 'Shared platform or facility'),
  programme: text('计划与赛事', '計劃與賽事', 'Programme'),
  investment: text('投资', '投資', 'Investment'),
  alliance: text('联盟', '聯盟', 'Alliance'),
  planning: text('规划协调', '規劃協調', 'Joint planning'),
  presence: text('入驻', '進駐', 'Presence in a zone'),
}

/** Where a link stands in time. */
export const linkStatuses = ['stated', 'planned', 'announced', 'inferred', 'ended'] as const
export type LinkStatus = (typeof linkStatuses)[number]
export const linkStatusWord: Record<LinkStatus, Text> = {
  stated: text('来源已载', '來源已載', 'Stated in the source'),
  planned: text('规划中', '規劃中', 'Planned'),
  announced: text('已宣布，后续不明', '已宣布，後續不明', 'Announced; what followed is not known'),
  inferred: text('由上下文推断', '由上下文推斷', 'Inferred, not stated'),
  ended: text('已结束', '已結束', 'Ended'),
}
