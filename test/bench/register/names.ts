import { pinyinOf } from '@bay-atlas/data/table/pinyin.ts'
import type { DistrictShape } from '@bay-atlas/data/district-shapes.ts'
import type { Text } from '@bay-atlas/data/text.ts'
import { cityWord, type City, type Kind, type Sector } from '@bay-atlas/data/vocabulary.ts'
import { word } from '@bay-atlas/data/words/word.ts'
import { oneOf } from './seeded.ts'

/** What every name begins with, so that nobody takes it for a real one. */
export const mark = word('测试', '測試', 'Synthetic')

/** Characters that brands are made of, two and two; each has one reading. */
const simplified = [...'云启智恒华鑫瑞博远创信达科新源锐宏凯泰海天星光维思德嘉诚通微芯谷联优安佳立腾飞鹏昊晨越卓昌骏']
const traditional = [...'雲啟智恆華鑫瑞博遠創信達科新源銳宏凱泰海天星光維思德嘉誠通微芯谷聯優安佳立騰飛鵬昊晨越卓昌駿']

const trades: Record<Sector, Text[]> = {
  ai: [word('智能', '智能', 'Intelligence'), word('数据智能', '數據智能', 'Data Intelligence')],
  networks: [word('通信', '通訊', 'Communications'), word('网络', '網絡', 'Networks')],
  software: [word('软件', '軟件', 'Software'), word('信息', '資訊', 'Information')],
  semiconductors: [word('微电子', '微電子', 'Microelectronics'), word('半导体', '半導體', 'Semiconductor')],
  'terminals-display': [word('显示', '顯示', 'Display'), word('电子', '電子', 'Electronics')],
  'robotics-equipment': [word('机器人', '機械人', 'Robotics'), word('自动化设备', '自動化設備', 'Automation')],
  'low-altitude-aerospace': [word('航空', '航空', 'Aviation'), word('无人机', '無人機', 'Drones')],
  vehicles: [word('汽车', '汽車', 'Automotive'), word('车联网', '車聯網', 'Connected Vehicles')],
  energy: [word('新能源', '新能源', 'New Energy'), word('储能', '儲能', 'Energy Storage')],
  materials: [word('新材料', '新材料', 'New Materials'), word('高分子', '高分子', 'Polymers')],
  health: [word('生物医药', '生物醫藥', 'Biopharma'), word('医疗器械', '醫療器械', 'Medical Devices')],
  'quantum-basic-science': [word('量子', '量子', 'Quantum'), word('精密仪器', '精密儀器', 'Instruments')],
  ocean: [word('海洋', '海洋', 'Ocean'), word('船舶', '船舶', 'Marine')],
  'environment-agriculture': [word('环保', '環保', 'Environment'), word('农业', '農業', 'Agriculture')],
  'finance-logistics': [word('金融', '金融', 'Finance'), word('物流', '物流', 'Logistics')],
  multi: [word('产业', '產業', 'Industries'), word('实业', '實業', 'Enterprises')],
}

const companies = [word('科技有限公司', '科技有限公司', 'Technology Co., Ltd.'), word('技术有限公司', '技術有限公司', 'Tech Co., Ltd.'), word('有限公司', '有限公司', 'Co., Ltd.'), word('股份有限公司', '股份有限公司', 'Corp. Ltd.')]
const bodies: Partial<Record<Kind, Text>> = { park: word('科技园', '科技園', 'Science Park'), incubator: word('孵化器', '孵化器', 'Incubator'), institute: word('研究院', '研究院', 'Institute'), laboratory: word('实验室', '實驗室', 'Laboratory') }

type Part = { text: Text; pinyin: string }
const readings = new Map<string, string>()

/** A part of a name with its pinyin, which is made once for each. */
function part(text: Text): Part {
  const hans = text['zh-Hans']
  const pinyin = readings.get(hans) ?? pinyinOf(hans)
  readings.set(hans, pinyin)
  return { text, pinyin }
}

const capital = (letters: string) => letters.charAt(0).toUpperCase() + letters.slice(1)

function brand(random: () => number): Part {
  const [first, second] = [oneOf(simplified, random), oneOf(simplified, random)]
  const old = (one: string) => traditional[simplified.indexOf(one)] ?? one
  const pinyin = `${part(word(first, first, first)).pinyin} ${part(word(second, second, second)).pinyin}`
  return { text: word(first + second, old(first) + old(second), capital(pinyin.replace(' ', ''))), pinyin }
}

/** The district without the word for what it is; where that would leave one character, the city. */
function placeName(city: City, { properties: { name } }: DistrictShape): Text {
  const hans = name['zh-Hans']
  if (hans.length < 3 || hans.length > 5) return cityWord[city]
  return word(hans.slice(0, -1), name['zh-Hant'].slice(0, -1), name.en.replace(/ (District|City|County)$/, ''))
}

type Named = { kind: Kind; city: City; district: DistrictShape; sector: Sector; number: number }

/** A name in three scripts such as 测试南山云启智能科技有限公司 000123, with its pinyin and at times a short one. */
export function nameOf({ kind, city, district, sector, number }: Named, random: () => number): { name: Text; pinyin: string; aliases: string[] } {
  const called = brand(random)
  const place = part(random() < 0.5 ? cityWord[city] : placeName(city, district))
  const ending = part(bodies[kind] ?? oneOf(companies, random))
  const parts = [part(mark), place, called, part(oneOf(trades[sector], random)), ending]
  const digits = String(number).padStart(6, '0')
  const name = word(`${parts.map(({ text }) => text['zh-Hans']).join('')} ${digits}`, `${parts.map(({ text }) => text['zh-Hant']).join('')} ${digits}`, `${parts.map(({ text }) => text.en).join(' ')} ${digits}`)
  return { name, pinyin: parts.map(({ pinyin }) => pinyin).join(' '), aliases: random() < 0.05 ? [`${mark['zh-Hans']}${called.text['zh-Hans']}`] : [] }
}
