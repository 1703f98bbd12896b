import type { CoverageClass } from '../analysis/coverage.ts'
import type { CoverageState } from '../coverage.ts'
import type { Language } from '../language.ts'
import type { Text } from '../text.ts'
import { pick, word } from '../words/word.ts'

/** The states in a word, for a cell, and in a sentence, for the table of reasons. */
export const stateWord: Record<CoverageState, Text> = {
  'listed-all': word('已列全', '已列全', 'complete'),
  partly: word('样本', '樣本', 'sample'),
  'looked-none': word('查无', '查無', 'none found'),
  'not-looked': word('未查', '未查', 'not looked'),
}

/** The classes of the layer. */
export const classWord: Record<CoverageClass, Text> = {
  all: word('所选类别全部列全或查明没有', '所選類別全部列全或查明沒有', 'Every kind asked for is complete, or known not to be there'),
  most: word('至少一半类别列全或查明没有', '至少一半類別列全或查明沒有', 'At least half of the kinds are complete, or known not to be there'),
  some: word('不到一半类别查全；三分之二以上读过名单或报道', '不到一半類別查全；三分之二以上讀過名單或報道', 'Under half known in full; lists or reports read for two thirds or more'),
  few: word('不到一半类别查全；读过名单或报道的不到三分之二', '不到一半類別查全；讀過名單或報道的不到三分之二', 'Under half known in full; lists or reports read for fewer'),
  known: word('样本，占每项已知官方总数的一成以上', '樣本，佔每項已知官方總數的一成以上', 'A sample: a tenth or more of every official total that is known'),
  thin: word('样本，至少有一项不足官方总数的一成', '樣本，至少有一項不足官方總數的一成', 'A sample: less than a tenth of one official total or more'),
  sample: word('样本，没有官方总数可比', '樣本，沒有官方總數可比', 'A sample, with no official total to hold it against'),
  none: word('未查', '未查', 'Not looked for'),
}

/** The words of the coverage. */
export const coverageWord = {
  title: word('数据覆盖', '數據覆蓋', 'Coverage'),
  lead: word(
    '这里说明各来源查到哪里、每一类在每个城市有多完整、已知缺什么。“未查”不等于“没有”。',
    '這裏說明各來源查到哪裏、每一類在每個城市有多完整、已知缺甚麼。「未查」不等於「沒有」。',
    'Where each source looked, how complete each kind is in each city, and what is known to be missing. “Not looked” is not “nothing there”.'),
  notYet: word('这一版数据还没有记录查到哪里；以后的版本才有。', '這一版數據尚未記錄查到哪裏；以後的版本才有。', 'This version of the data keeps no record yet of where was looked; later ones do.'),
  kind: word('类别', '類別', 'Kind'), city: word('城市', '城市', 'City'), state: word('状态', '狀態', 'State'), reason: word('理由', '理由', 'Reason'),
  sources: word('来源', '來源', 'Sources'), asOf: word('截至', '截至', 'As of'),
  noSource: word('没有名单', '沒有名單', 'no list'),
  everywhere: word('全部十一城', '全部十一城', 'all eleven cities'), mainland: word('内地九市', '內地九市', 'the nine mainland cities'), allKinds: word('全部类别', '全部類別', 'all kinds'),
  matrix: word('各类在各城市查到什么程度', '各類在各城市查到甚麼程度', 'How far each kind was looked for in each city'),
  matrixAbout: word('数字是图谱所收，颜色越深越多；后面是状态，下面是官方总数，各算各的占比。筛选类别和城市可收窄表格，不改变数目。', '數字是圖譜所收，顏色越深越多；後面是狀態，下面是官方總數，各算各的佔比。篩選類別和城市可收窄表格，不改變數目。', 'The number is what the atlas holds, darker for more; after it the state, under it the official totals, each with its own share. A filter by kind or city narrows the table and does not change the numbers.'),
  reasons: word('状态和理由', '狀態和理由', 'States and reasons'),
  looks: word('每个来源查了什么', '每個來源查了甚麼', 'What each source looked at'),
  look: word('名单或来源', '名單或來源', 'List or source'), covers: word('包括', '包括', 'Covers'), leavesOut: word('不包括', '不包括', 'Leaves out'),
  positions: word('位置有多准', '位置有多準', 'How exact the positions are'),
  positionsAbout: word('符合当前筛选条件的项目。只有前两栏在图上画成准确的点。', '符合目前篩選條件的項目。只有前兩欄在圖上畫成準確的點。', 'Assets that pass the filter. Only the first two are drawn as exact points.'),
  stated: word('坐标或地址有来源', '座標或地址有來源', 'Coordinates or address from a source'),
  confidence: word('依据', '依據', 'What the assets rest on'),
  confidenceAbout: word('符合当前筛选条件的项目，按最好的一个来源计。', '符合目前篩選條件的項目，按最好的一個來源計。', 'Assets that pass the filter, by the best of their sources.'),
  missing: word('已知缺失', '已知缺失', 'Known to be missing'),
  all: word('合计', '合計', 'All'),
  layerTable: word('图层怎样给城市设色', '圖層怎樣給城市設色', 'How the layer shades the cities'), share: word('收录占比最低的官方总数', '收錄佔比最低的官方總數', 'Official total of which least is here'), unlooked: word('未查的类别', '未查的類別', 'Kinds not looked for'), none: word('无', '無', 'none'), noTotal: word('没有官方总数', '沒有官方總數', 'no official total'),
  layer: word('数据覆盖：所选类别', '數據覆蓋：所選類別', 'Coverage of the kinds asked for'),
  anyUnlooked: word('至少一类未查', '至少一類未查', 'At least one kind not looked for'),
} satisfies Record<string, Text>

export const coverageNotes: Text[] = [
  word('“已列全”指对照一份官方名单逐一核过；“样本”指收录了一部分，不知道还差多少，除非有官方总数；“查无”指名单或报道里没有；“未查”指没有查找的记录。', '「已列全」指對照一份官方名單逐一核過；「樣本」指收錄了一部分，不知道還差多少，除非有官方總數；「查無」指名單或報道裏沒有；「未查」指沒有查找的記錄。', '“Complete” was held against an official list one by one; a “sample” lacks an unknown number, unless there is an official total; “none found” means that the lists or reports name none; “not looked” means that no search is on record.'),
  word('占比是图谱所收除以一项官方总数；各项总数数的东西不同，从不相加；口径不同的只并列，不算占比。', '佔比是圖譜所收除以一項官方總數；各項總數數的東西不同，從不相加；口徑不同的只並列，不算佔比。', 'A share is the atlas count by one official total. Totals count unlike things and are never added up; where the two sides are not counted alike they stand side by side without a share.'),
  word('图层只看筛选的类别，不看级别和行业。', '圖層只看篩選的類別，不看級別和行業。', 'The layer follows the kinds of the filter, not its tiers or sectors.'),
]

/** How many of the cells stand how: 5 complete, 60 sample … */
export function sayStates(counts: { state: CoverageState; count: number }[], language: Language): string {
  const said = counts.filter(({ count }) => count > 0).map(({ state, count }) => (language === 'en' ? `${count} ${stateWord[state].en}` : `${stateWord[state][language]} ${count}`))
  return pick(language, `所列类别和城市中：${said.join('，')}。`, `所列類別和城市中：${said.join('，')}。`, `Of the kinds and cities shown: ${said.join(', ')}.`)
}
