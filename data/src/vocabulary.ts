import type { Text } from './text.ts'

/** Every closed list of the atlas, once. A missing word in any script is a type error. */
const text = (hans: string, hant: string, en: string): Text => ({ 'zh-Hans': hans, 'zh-Hant': hant, en })

export const kinds = ['laboratory', 'facility', 'institute', 'science-city', 'cooperation-zone', 'park', 'incubator', 'university', 'enterprise'] as const
export type Kind = (typeof kinds)[number]
export const kindWord: Record<Kind, Text> = {
  laboratory: text('实验室', '實驗室', 'Laboratory'),
  facility: text('大科学装置', '大科學裝置', 'Large science facility'),
  institute: text('研究机构', '研究機構', 'Research institute'),
  'science-city': text('科学城', '科學城', 'Science city'),
  'cooperation-zone': text('合作区', '合作區', 'Cooperation zone'),
  park: text('科技园区', '科技園區', 'Science park'),
  incubator: text('孵化器与众创空间', '孵化器與眾創空間', 'Incubator'),
  university: text('高校', '大專院校', 'University'),
  enterprise: text('企业', '企業', 'Enterprise'),
}

/** Of platforms and places first, then of enterprises; in order of weight. */
export const tiers = ['national', 'provincial', 'municipal', 'institutional', 'leading', 'unicorn', 'little-giant', 'specialised', 'rd-type', 'start-up'] as const
export type Tier = (typeof tiers)[number]
export const tierWord: Record<Tier, Text> = {
  national: text('国家级', '國家級', 'National'),
  provincial: text('省级/特区级', '省級/特區級', 'Provincial / SAR'),
  municipal: text('市级', '市級', 'Municipal'),
  institutional: text('机构级', '機構級', 'Institutional'),
  leading: text('龙头企业', '龍頭企業', 'Leading enterprise'),
  unicorn: text('独角兽', '獨角獸', 'Unicorn'),
  'little-giant': text('小巨人', '小巨人', 'Little giant'),
  specialised: text('专精特新', '專精特新', 'Specialised'),
  'rd-type': text('研发型', '研發型', 'R&D-type'),
  'start-up': text('初创', '初創', 'Start-up'),
}

export const sectors = ['ai', 'networks', 'software', 'semiconductors', 'terminals-display', 'robotics-equipment', 'low-altitude-aerospace', 'vehicles', 'energy', 'materials', 'health', 'quantum-basic-science', 'ocean', 'environment-agriculture', 'finance-logistics', 'multi'] as const
export type Sector = (typeof sectors)[number]
export const sectorWord: Record<Sector, Text> = {
  ai: text('人工智能', '人工智能', 'Artificial intelligence'),
  networks: text('网络与通信', '網絡與通訊', 'Networks & telecom'),
  software: text('软件与信息服务', '軟件與資訊服務', 'Software & internet'),
  semiconductors: text('半导体与集成电路', '半導體與集成電路', 'Semiconductors'),
  'terminals-display': text('智能终端与显示', '智能終端與顯示', 'Terminals & displays'),
  'robotics-equipment': text('机器人与装备', '機械人與裝備', 'Robotics & equipment'),
  'low-altitude-aerospace': text('低空经济与空天', '低空經濟與空天', 'Low-altitude & aerospace'),
  vehicles: text('智能网联汽车', '智能網聯汽車', 'Vehicles'),
  energy: text('新能源与储能', '新能源與儲能', 'Energy & batteries'),
  materials: text('新材料', '新材料', 'New materials'),
  health: text('生物医药与健康', '生物醫藥與健康', 'Health & biomedicine'),
  'quantum-basic-science': text('量子与基础科学', '量子與基礎科學', 'Quantum & basic science'),
  ocean: text('海洋', '海洋', 'Ocean'),
  'environment-agriculture': text('环境与农业', '環境與農業', 'Environment & agriculture'),
  'finance-logistics': text('金融与物流', '金融與物流', 'Finance & logistics'),
  multi: text('多领域', '多領域', 'Multi-sector'),
}

export const cities = ['guangzhou', 'shenzhen', 'hong-kong', 'macao', 'zhuhai', 'foshan', 'dongguan', 'huizhou', 'zhongshan', 'jiangmen', 'zhaoqing'] as const
export type City = (typeof cities)[number]
export const cityWord: Record<City, Text> = {
  guangzhou: text('广州', '廣州', 'Guangzhou'),
  shenzhen: text('深圳', '深圳', 'Shenzhen'),
  'hong-kong': text('香港', '香港', 'Hong Kong'),
  macao: text('澳门', '澳門', 'Macao'),
  zhuhai: text('珠海', '珠海', 'Zhuhai'),
  foshan: text('佛山', '佛山', 'Foshan'),
  dongguan: text('东莞', '東莞', 'Dongguan'),
  huizhou: text('惠州', '惠州', 'Huizhou'),
  zhongshan: text('中山', '中山', 'Zhongshan'),
  jiangmen: text('江门', '江門', 'Jiangmen'),
  zhaoqing: text('肇庆', '肇慶', 'Zhaoqing'),
}

export const statuses = ['operating', 'under-construction', 'planned', 'closed', 'unknown'] as const
export type Status = (typeof statuses)[number]
export const statusWord: Record<Status, Text> = {
  operating: text('运营中', '營運中', 'Operating'),
  'under-construction': text('建设中', '建設中', 'Under construction'),
  planned: text('规划中', '規劃中', 'Planned'),
  closed: text('已关闭', '已關閉', 'Closed'),
  unknown: text('现状不明', '現況不明', 'Status not known'),
}

/** How exactly a position is known; a point is drawn as exact only for the first two. */
export const precisions = ['building', 'site', 'neighbourhood', 'district', 'city'] as const
export type Precision = (typeof precisions)[number]

/** On what ground a position stands. */
export const bases = ['source', 'address', 'estimate', 'converted', 'centre'] as const
export type Basis = (typeof bases)[number]

export const confidences = ['sourced', 'general-knowledge'] as const
export type Confidence = (typeof confidences)[number]
export const confidenceWord: Record<Confidence, Text> = {
  sourced: text('有来源', '有來源', 'Sourced'),
  'general-knowledge': text('常识，未核实', '常識，未核實', 'General knowledge, not verified'),
}

/** How far a source can be trusted, best first. Only `primary`, `press` and `wiki` may become hyperlinks. */
export const reliabilities = ['primary', 'press', 'wiki', 'seed', 'repository', 'aggregator', 'mirror'] as const
export type Reliability = (typeof reliabilities)[number]

/** How an outline came to be: `fitted` to official boundaries and area, `district` the shape of a whole district, `sketch` by eye, `corridor` a schematic line. */
export const outlines = ['fitted', 'district', 'sketch', 'corridor'] as const
