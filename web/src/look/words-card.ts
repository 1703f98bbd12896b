import type { Language } from '@bay-atlas/data/language.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { basisWord, precisionWord, reliabilityWord } from '@bay-atlas/data/words/proof-words.ts'
import { bases, cities, cityWord, confidences, confidenceWord, kinds, kindWord, outlines, precisions, sectors, sectorWord, statuses, statusWord, tiers, tierWord, type Reliability } from '@bay-atlas/data/vocabulary.ts'
import { isHan, word } from '@bay-atlas/data/words/word.ts'

/** The words of the card. */
export const cardWord = {
  card: word('项目卡片', '項目卡片', 'Asset card'),
  facts: word('事实', '事實', 'Facts'),
  figures: word('数据', '數據', 'Figures'),
  contradictions: word('来源不一致', '來源不一致', 'Sources that disagree'),
  where: word('位置', '位置', 'Where'),
  areas: word('范围', '範圍', 'Areas'),
  officialArea: word('公布面积', '公布面積', 'Published area'),
  noOfficialArea: word('未见公布面积', '未見公布面積', 'no published area found'),
  edge: word('边界误差约', '邊界誤差約', 'edge within about'),
  note: word('说明', '說明', 'Note'),
  hosts: word('依托单位', '依託單位', 'Run or housed by'),
  partOf: word('属于', '屬於', 'Part of'),
  parts: word('所含项目', '所含項目', 'Parts'),
  links: word('合作', '合作', 'Links'),
  passages: word('起始文章原文', '起始文章原文', 'Passages from the starting articles'),
  sources: word('来源', '來源', 'Sources'),
  website: word('网站', '網站', 'Website'),
  websiteUnconfirmed: word('未核实，不设链接', '未核實，不設連結', 'not verified, not linked'),
  aliases: word('又名', '又名', 'Also known as'),
  achieved: word('已有成果', '已有成果', 'So far'),
  with: word('与', '與', 'with'),
  crossBorder: word('跨境', '跨境', 'cross-border'),
  notOnMap: word('不在图上', '不在圖上', 'not on the map'),
  uncertainty: word('误差约', '誤差約', 'known to about'),
  receipt: word('凭据', '憑據', 'Receipt'),
  publisher: word('发布者', '發布者', 'Published by'),
  noQuote: word('来源没有可引的原文。', '來源沒有可引的原文。', 'No passage is kept for this value.'),
  general: word('常识', '常識', 'general knowledge'),
  generalWhy: word('常识，没有来源可引；未经核实，请勿引用。', '常識，沒有來源可引；未經核實，請勿引用。', 'From general knowledge, with no source to show; not verified, do not cite.'),
  mirrorWhy: word('转载站常易主，因此只列发布者和标题，不设链接。', '轉載站常易主，因此只列發布者和標題，不設連結。', 'Copies change hands, so publisher and title are shown, and no link.'),
  noFigure: word('来源未给出数字', '來源未給出數字', 'no figure given'),
  undatedValue: word('未注明日期', '未註明日期', 'undated'),
  sourced: word('本卡内容有来源。', '本卡內容有來源。', 'What this card says is sourced.'),
  notSourced: word('本卡内容出自常识，尚无来源，未经核实。', '本卡內容出自常識，尚無來源，未經核實。', 'This card rests on general knowledge; no source yet, not verified.'),
  copyLink: word('复制链接', '複製連結', 'Copy link'),
  cite: word('引用', '引用', 'Cite'),
  copied: word('已复制', '已複製', 'Copied'),
  copyFailed: word('浏览器不允许复制，请手动选取：', '瀏覽器不允許複製，請手動選取：', 'The browser would not copy; please select by hand:'),
  linkFailed: word('未能复制，请从地址栏复制。', '未能複製，請從網址列複製。', 'Not copied; please take it from the address bar.'),
  citation: word('引文', '引文', 'Citation'),
} satisfies Record<string, Text>

/** What a source that is not linked is called. */
const unlinked = word('不设链接', '不設連結', 'not linked')
const reliabilityShort: Record<Reliability, Text> = { ...reliabilityWord, primary: word('官方或机构', '官方或機構', 'Official') }

/** `转载，不设链接` / `Republished copy, not linked`; without the second half where there is a link. */
export function sayReliability(reliability: Reliability, linked: boolean, language: Language): string {
  const name = reliabilityShort[reliability][language]
  return linked ? name : `${name}${isHan(language) ? '，' : ', '}${unlinked[language]}`
}

export const outlineWord: Record<(typeof outlines)[number], Text> = {
  fitted: word('按公布边界和面积拟合', '按公布邊界和面積擬合', 'fitted to published boundaries and area'),
  district: word('整个行政区', '整個行政區', 'a whole district'),
  sketch: word('目测草图', '目測草圖', 'a sketch by eye'),
  corridor: word('示意走廊', '示意走廊', 'a schematic corridor'),
}

const lists: [readonly string[], Record<string, Text>][] = [
  [tiers, tierWord], [statuses, statusWord], [sectors, sectorWord], [cities, cityWord], [kinds, kindWord], [precisions, precisionWord], [bases, basisWord], [confidences, confidenceWord],
]

/** A word of the vocabulary in the language of the page; any other text as it stands. */
export function sayWord(text: string, language: Language): string {
  for (const [known, spelled] of lists) {
    if (known.includes(text)) return spelled[text]?.[language] ?? text
  }
  return text
}
