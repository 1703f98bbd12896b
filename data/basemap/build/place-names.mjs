/** Seas, estuaries and islands with hand-set label points. rank: 1 shows first. */
const text = (hans, hant, en) => ({ 'zh-Hans': hans, 'zh-Hant': hant, en })
const place = (id, kind, rank, position, ...names) => ({ id, class: kind, name: text(...names), position, rank })

export const waters = [
  place('south-china-sea', 'sea', 1, [113.95, 21.7], '南海', '南海', 'South China Sea'),
  place('daya-bay', 'sea', 2, [114.68, 22.63], '大亚湾', '大亞灣', 'Daya Bay'),
  place('mirs-bay', 'sea', 2, [114.42, 22.5], '大鹏湾', '大鵬灣', 'Mirs Bay'),
  place('lingding-sea', 'sea', 2, [113.74, 22.36], '伶仃洋', '伶仃洋', 'Lingding Sea'),
  place('huangmao-sea', 'sea', 3, [113.06, 22.0], '黄茅海', '黃茅海', 'Huangmao Sea'),
  place('guanghai-bay', 'sea', 3, [112.83, 21.83], '广海湾', '廣海灣', 'Guanghai Bay'),
  place('zhenhai-bay', 'sea', 3, [112.45, 21.76], '镇海湾', '鎮海灣', 'Zhenhai Bay'),
  place('honghai-bay', 'sea', 3, [115.12, 22.66], '红海湾', '紅海灣', 'Honghai Bay'),
  place('deep-bay', 'sea', 3, [113.965, 22.47], '深圳湾', '后海灣（深圳灣）', 'Deep Bay (Shenzhen Bay)'),
  place('victoria-harbour', 'sea', 4, [114.172, 22.289], '维多利亚港', '維多利亞港', 'Victoria Harbour'),
  place('tolo-harbour', 'sea', 4, [114.23, 22.445], '吐露港', '吐露港', 'Tolo Harbour'),
  place('pearl-river-estuary', 'estuary', 1, [113.72, 22.58], '珠江口', '珠江口', 'Pearl River Estuary'),
  place('modaomen', 'estuary', 3, [113.44, 22.07], '磨刀门', '磨刀門', 'Modaomen'),
  place('jiaomen', 'estuary', 4, [113.62, 22.66], '蕉门', '蕉門', 'Jiaomen'),
  place('hongqimen', 'estuary', 4, [113.57, 22.61], '洪奇门', '洪奇門', 'Hongqimen'),
  place('hengmen', 'estuary', 4, [113.58, 22.555], '横门', '橫門', 'Hengmen'),
  place('yamen', 'estuary', 4, [113.09, 22.17], '崖门', '崖門', 'Yamen'),
  place('humen', 'estuary', 4, [113.645, 22.765], '虎门', '虎門', 'Humen'),
  place('shiziyang', 'estuary', 3, [113.555, 22.9], '狮子洋', '獅子洋', 'Shiziyang'),
]

export const islands = [
  place('lantau-island', 'island', 3, [113.95, 22.25], '大屿山', '大嶼山', 'Lantau Island'),
  place('hong-kong-island', 'island', 3, [114.19, 22.255], '香港岛', '香港島', 'Hong Kong Island'),
  place('lamma-island', 'island', 4, [114.128, 22.205], '南丫岛', '南丫島', 'Lamma Island'),
  place('hengqin', 'island', 3, [113.515, 22.115], '横琴岛', '橫琴島', 'Hengqin'),
  place('qiao-island', 'island', 4, [113.64, 22.415], '淇澳岛', '淇澳島', "Qi'ao Island"),
  place('neilingding-island', 'island', 4, [113.8, 22.415], '内伶仃岛', '內伶仃島', 'Neilingding Island'),
  place('wanshan-islands', 'island', 3, [113.75, 21.96], '万山群岛', '萬山群島', 'Wanshan Islands'),
  place('dangan-islands', 'island', 4, [114.24, 22.04], '担杆列岛', '擔杆列島', 'Dangan Islands'),
  place('gaolan-island', 'island', 4, [113.25, 21.92], '高栏岛', '高欄島', 'Gaolan Island'),
  place('shangchuan-island', 'island', 3, [112.78, 21.69], '上川岛', '上川島', 'Shangchuan Island'),
  place('xiachuan-island', 'island', 3, [112.57, 21.66], '下川岛', '下川島', 'Xiachuan Island'),
  place('longxue-island', 'island', 4, [113.66, 22.64], '龙穴岛', '龍穴島', 'Longxue Island'),
  place('dapeng-peninsula', 'island', 4, [114.53, 22.52], '大鹏半岛', '大鵬半島', 'Dapeng Peninsula'),
]
