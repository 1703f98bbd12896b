import type { Language } from '../language.ts'
import { filled, isHan, itemWord, word } from '../words/word.ts'

export const sayAllShown = filled(word('视野中是全部 {0} 项。', '視野中是全部 {0} 項。', 'The view holds all {0} assets.'))
export const sayAllMatched = filled(word('视野中是符合条件的全部 {0} 项，图谱共收 {1} 项。', '視野中是符合條件的全部 {0} 項，圖譜共收 {1} 項。', 'The view holds {0:the one asset that passes|all {0} that pass} the filter, of the {1} assets of the atlas.'))
export const saySomeShown = filled(word('视野中有 {0} 项，图谱共收 {1} 项。', '視野中有 {0} 項，圖譜共收 {1} 項。', 'The view holds {0} of {1} assets.'))
export const saySomeMatched = filled(word('视野中有 {0} 项，符合条件的共 {1} 项，图谱共收 {2} 项。', '視野中有 {0} 項，符合條件的共 {1} 項，圖譜共收 {2} 項。', 'The view holds {0} of the {1} that pass the filter; the atlas has {2} assets.'))
export const sayNoneShown = filled(word('视野中没有项目；符合条件的有 {0} 项，都在视野之外。', '視野中沒有項目；符合條件的有 {0} 項，都在視野之外。', 'Nothing lies in view; what passes the filter, {0} in number, lies outside it.'))
export const sayNoneMatched = filled(word('没有符合条件的项目。', '沒有符合條件的項目。', 'Nothing passes the filter.'))
export const sayOwnShown = filled(word('自己的数据（未核对）有 {1} 项符合条件，其中 {0} 项在视野中。', '自己的數據（未核對）有 {1} 項符合條件，其中 {0} 項在視野中。', 'Of your own data, not checked, {1} {1:passes|pass} the filter and {0} {0:lies|lie} in view.'))
export const saySize = filled(word('视野东西约 {0}，南北约 {1}。', '視野東西約 {0}，南北約 {1}。', 'It is about {0} wide and {1} high.'))
export const sayOneCity = filled(word('都在{0}。', '都在{0}。', 'All are in {0}.'))
export const sayCities = filled(word('按城市，最多的是{0}。', '按城市，最多的是{0}。', 'By city, most are in {0}.'))
export const sayDistricts = filled(word('按区县，最多的是{0}。', '按區縣，最多的是{0}。', 'By district, most are in {0}.'))
export const sayKinds = filled(word('按类别，最多的是{0}。', '按類別，最多的是{0}。', 'By kind, most are {0}.'))
export const sayOneKind = filled(word('都是{0}。', '都是{0}。', 'All are {0}.'))
export const sayOver = filled(word('{0}偏多：此处 {2} 项中有 {1} 项（{3}%），整体 {5} 项中有 {4} 项（{6}%）。', '{0}偏多：此處 {2} 項中有 {1} 項（{3}%），整體 {5} 項中有 {4} 項（{6}%）。', '{0} stand out: {1} of {2} here ({3}%), {4} of {5} in the whole ({6}%).'))
export const sayPlain = filled(word('各类别所占比例与整体相近。', '各類別所佔比例與整體相近。', 'The mix of kinds is about that of the whole.'))
export const sayDonut = filled(word('最大的圆环含 {0} 项，其中 {2} 项在{1}。', '最大的圓環含 {0} 項，其中 {2} 項在{1}。', 'The largest donut stands for {0} assets, {2} of them in {1}.'))
export const sayWholeDonut = filled(word('最大的圆环含 {0} 项，都在{1}。', '最大的圓環含 {0} 項，都在{1}。', 'The largest donut stands for {0} assets, all in {1}.'))
export const sayPositions = filled(word('位置：{0}。', '位置：{0}。', 'Positions: {0}.'))
export const sayChosen = filled(word('选中的是{0}。', '選取的是{0}。', 'Chosen: {0}.'))

/** How exactly positions are known, in three steps; the number goes into the gap. */
export const sayExact = {
  site: filled(word('{0} 项准确到楼宇或园区', '{0} 項準確到樓宇或園區', '{0} known to the building or site')),
  neighbourhood: filled(word('{0} 项到片区', '{0} 項到片區', '{0} to the neighbourhood')),
  coarse: filled(word('{0} 项仅知所在区县或城市', '{0} 項僅知所在區縣或城市', '{0} only to the district or city')),
}

/** 深圳 南山区（91 项） / Nanshan, Shenzhen (91). */
export const sayCounted = (name: string, count: string, language: Language) => (isHan(language) ? `${name}（${count} ${itemWord(language)}）` : `${name} (${count})`)

/** Items that may hold commas themselves: 、 in Chinese, semicolons in English. */
export const listOf = (parts: string[], language: Language) => parts.join(isHan(language) ? '、' : '; ')
