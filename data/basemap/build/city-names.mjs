/** The eleven cities and where their labels stand. */
const text = (hans, hant, en) => ({ 'zh-Hans': hans, 'zh-Hant': hant, en })

export const cityName = {
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

/** The four core cities of the outline development plan come first. */
export const coreCities = ['guangzhou', 'shenzhen', 'hong-kong', 'macao']

/** Label points near the built-up centre, moved off the coast and off the densest assets. */
export const cityLabel = {
  guangzhou: [113.32, 23.16],
  shenzhen: [114.06, 22.62],
  'hong-kong': [114.13, 22.38],
  macao: [113.555, 22.165],
  zhuhai: [113.46, 22.27],
  foshan: [113.05, 23.02],
  dongguan: [113.83, 22.96],
  huizhou: [114.45, 23.1],
  zhongshan: [113.38, 22.52],
  jiangmen: [112.98, 22.56],
  zhaoqing: [112.45, 23.13],
}
