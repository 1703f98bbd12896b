import type { LinkKind, LinkStatus } from '../link-kinds.ts'
import type { Text } from '../text.ts'
import { word } from './word.ts'

/** Every kind of cooperation and every state of a link in words. A missing one is a type error. */
export const linkKindWord: Record<LinkKind, Text> = {
  'joint-laboratory': word('联合实验室', '聯合實驗室', 'Joint laboratory'),
  branch: word('分支机构或异地校区', '分支機構或異地校區', 'Branch or cross-border campus'),
  'joint-institute': word('共建研究机构', '共建研究機構', 'Joint institute'),
  technology: word('技术合作', '技術合作', 'Technology cooperation'),
  strategic: word('战略合作', '戰略合作', 'Strategic agreement'),
  'spin-off': word('孵化与衍生企业', '孵化與衍生企業', 'Spin-off or incubation'),
  platform: word('共享平台或装置', '共享平台或裝置', 'Shared platform or facility'),
  programme: word('计划与赛事', '計劃與賽事', 'Programme'),
  investment: word('投资', '投資', 'Investment'),
  alliance: word('联盟', '聯盟', 'Alliance'),
  planning: word('规划协调', '規劃協調', 'Joint planning'),
  presence: word('入驻', '進駐', 'Presence in a zone'),
}

export const linkStatusWord: Record<LinkStatus, Text> = {
  stated: word('来源已载', '來源已載', 'Stated in the source'),
  planned: word('规划中', '規劃中', 'Planned'),
  announced: word('已宣布，后续不明', '已宣布，後續不明', 'Announced; what followed is not known'),
  inferred: word('由上下文推断', '由上下文推斷', 'Inferred, not stated'),
  ended: word('已结束', '已結束', 'Ended'),
}
