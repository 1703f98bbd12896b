/** The 69 districts by division code: id and name in three scripts. Hong Kong names are the official ones. */
const rows = `
440103 liwan 荔湾区 荔灣區 Liwan District
440104 yuexiu 越秀区 越秀區 Yuexiu District
440105 haizhu 海珠区 海珠區 Haizhu District
440106 tianhe 天河区 天河區 Tianhe District
440111 baiyun 白云区 白雲區 Baiyun District
440112 huangpu 黄埔区 黃埔區 Huangpu District
440113 panyu 番禺区 番禺區 Panyu District
440114 huadu 花都区 花都區 Huadu District
440115 nansha 南沙区 南沙區 Nansha District
440117 conghua 从化区 從化區 Conghua District
440118 zengcheng 增城区 增城區 Zengcheng District
440303 luohu 罗湖区 羅湖區 Luohu District
440304 futian 福田区 福田區 Futian District
440305 nanshan 南山区 南山區 Nanshan District
440306 baoan 宝安区 寶安區 Bao'an District
440307 longgang 龙岗区 龍崗區 Longgang District
440308 yantian 盐田区 鹽田區 Yantian District
440309 longhua 龙华区 龍華區 Longhua District
440310 pingshan 坪山区 坪山區 Pingshan District
440311 guangming 光明区 光明區 Guangming District
440402 xiangzhou 香洲区 香洲區 Xiangzhou District
440403 doumen 斗门区 斗門區 Doumen District
440404 jinwan 金湾区 金灣區 Jinwan District
440604 chancheng 禅城区 禪城區 Chancheng District
440605 nanhai 南海区 南海區 Nanhai District
440606 shunde 顺德区 順德區 Shunde District
440607 sanshui 三水区 三水區 Sanshui District
440608 gaoming 高明区 高明區 Gaoming District
440703 pengjiang 蓬江区 蓬江區 Pengjiang District
440704 jianghai 江海区 江海區 Jianghai District
440705 xinhui 新会区 新會區 Xinhui District
440781 taishan 台山市 台山市 Taishan City
440783 kaiping 开平市 開平市 Kaiping City
440784 heshan 鹤山市 鶴山市 Heshan City
440785 enping 恩平市 恩平市 Enping City
441202 duanzhou 端州区 端州區 Duanzhou District
441203 dinghu 鼎湖区 鼎湖區 Dinghu District
441204 gaoyao 高要区 高要區 Gaoyao District
441223 guangning 广宁县 廣寧縣 Guangning County
441224 huaiji 怀集县 懷集縣 Huaiji County
441225 fengkai 封开县 封開縣 Fengkai County
441226 deqing 德庆县 德慶縣 Deqing County
441284 sihui 四会市 四會市 Sihui City
441302 huicheng 惠城区 惠城區 Huicheng District
441303 huiyang 惠阳区 惠陽區 Huiyang District
441322 boluo 博罗县 博羅縣 Boluo County
441323 huidong 惠东县 惠東縣 Huidong County
441324 longmen 龙门县 龍門縣 Longmen County
441900 dongguan 东莞市 東莞市 Dongguan City
442000 zhongshan 中山市 中山市 Zhongshan City
810101 central-and-western 中西区 中西區 Central and Western District
810102 eastern 东区 東區 Eastern District
810103 kowloon-city 九龙城区 九龍城區 Kowloon City District
810104 kwun-tong 观塘区 觀塘區 Kwun Tong District
810105 southern 南区 南區 Southern District
810106 sham-shui-po 深水埗区 深水埗區 Sham Shui Po District
810107 wan-chai 湾仔区 灣仔區 Wan Chai District
810108 wong-tai-sin 黄大仙区 黃大仙區 Wong Tai Sin District
810109 yau-tsim-mong 油尖旺区 油尖旺區 Yau Tsim Mong District
810110 islands 离岛区 離島區 Islands District
810111 kwai-tsing 葵青区 葵青區 Kwai Tsing District
810112 north 北区 北區 North District
810113 sai-kung 西贡区 西貢區 Sai Kung District
810114 sha-tin 沙田区 沙田區 Sha Tin District
810115 tuen-mun 屯门区 屯門區 Tuen Mun District
810116 tai-po 大埔区 大埔區 Tai Po District
810117 tsuen-wan 荃湾区 荃灣區 Tsuen Wan District
810118 yuen-long 元朗区 元朗區 Yuen Long District
820000 macao 澳门特别行政区 澳門特別行政區 Macao SAR
`

const parsed = rows.trim().split('\n').map((row) => {
  const [code, id, hans, hant, ...english] = row.split(' ')
  return [`156${code}`, { id, name: { 'zh-Hans': hans, 'zh-Hant': hant, en: english.join(' ') } }]
})
const byCode = new Map(parsed)

/** @throws when the source holds a district that has no name here. */
export const districtName = (gb) => {
  const found = byCode.get(gb)
  if (!found) throw new Error(`The district ${gb} has no name. Add it to district-names.mjs.`)
  return found
}

/** Cities without districts, whose own label is enough. */
export const undivided = ['dongguan', 'zhongshan', 'macao']
