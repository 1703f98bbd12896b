import type { Text } from '@bay-atlas/data/text.ts'
import { word } from '@bay-atlas/data/words/word.ts'

/** What a reader should know before trusting the map. Each entry is a head and its paragraph. */
export const aboutWord: { head: Text; body: Text; thin?: boolean }[] = [
  {
    head: word('覆盖薄弱之处', '覆蓋薄弱之處', 'Where coverage is thin'),
    body: word(
      '佛山、江门、肇庆、中山、惠州和澳门收录较少，小巨人企业名单和深圳的国家级孵化器也不全。地图上空白，是还没有查到，不等于那里没有。',
      '佛山、江門、肇慶、中山、惠州和澳門收錄較少，小巨人企業名單和深圳的國家級孵化器亦不齊全。地圖上的空白，是尚未查到，不等於那裏沒有。',
      'Foshan, Jiangmen, Zhaoqing, Zhongshan, Huizhou and Macao are thinly covered, as are the lists of little giants and the national incubators of Shenzhen. A blank on the map means that nobody has looked yet, not that nothing is there.',
    ),
    thin: true,
  },
  {
    head: word('位置是估计', '位置是估計', 'Positions are estimates'),
    body: word(
      '每个位置都有误差。虚线圆按实际大小画出误差范围；只知道在某区或某镇的，不当作准确的点。少数大科学装置有意只标到镇。',
      '每個位置都有誤差。虛線圓按實際大小畫出誤差範圍；只知在某區或某鎮的，不當作準確的點。少數大科學裝置有意只標到鎮。',
      'Every position has an error. The dotted circle shows it at its real size; what is known only to a district or town is not drawn as an exact point. A few large facilities are deliberately placed no closer than their town.',
    ),
  },
  {
    head: word('每个数字都有凭据', '每個數字都有憑據', 'Every figure has a receipt'),
    body: word(
      '数字旁的小方框打开凭据：数值、日期、发布者、原文和可信程度。来源不一致时并列。标为“常识”的没有来源，未经核实。转载站常易主，只列发布者和标题，不设链接。',
      '數字旁的小方框打開憑據：數值、日期、發布者、原文和可信程度。來源不一致時並列。標為「常識」的沒有來源，未經核實。轉載站常易主，只列發布者和標題，不設連結。',
      'The small box beside a figure opens its receipt: value, date, publisher, the passage itself and how far to trust it. Sources that disagree stand side by side. “General knowledge” has no source and is not verified. Republished copies change hands, so they are named but never linked.',
    ),
  },
  {
    head: word('颜色与大小', '顏色與大小', 'Colour and size'),
    body: word(
      '颜色和图形只表示九个类别，常见色觉差异下仍可分辨。大小和圆环表示级别；空心表示机构级、初创或尚未建成。',
      '顏色和圖形只表示九個類別，常見色覺差異下仍可分辨。大小和圓環表示級別；空心表示機構級、初創或尚未建成。',
      'Colour and shape stand for the nine kinds and nothing else, and can be told apart with the common colour-vision deficiencies. Size and ring show the tier; an outline is institutional, a start-up, or not yet built.',
    ),
  },
  {
    head: word('底图是示意图', '底圖是示意圖', 'The base map is a schematic'),
    body: word(
      '底图只画海陆、十一城、区界和河流，没有街道，也不作边界依据。放大到 11 级以上显示 1 公里方格。',
      '底圖只畫海陸、十一城、區界和河流，沒有街道，亦不作邊界依據。放大到 11 級以上顯示 1 公里方格。',
      'It shows land and sea, the eleven cities, district lines and rivers; there are no streets, and its lines settle no boundary. From zoom 11 a 1 km grid says so.',
    ),
  },
  {
    head: word('许可', '授權', 'Licences'),
    body: word(
      '我们整理的数据：CC BY 4.0。源自 OpenStreetMap 的底图文件（海岸与河流）：ODbL。Natural Earth：公有领域。代码：MIT。引文版权归原作者。',
      '我們整理的數據：CC BY 4.0。源自 OpenStreetMap 的底圖檔案（海岸與河流）：ODbL。Natural Earth：公有領域。程式碼：MIT。引文版權歸原作者。',
      'Our own data: CC BY 4.0. The base map files derived from OpenStreetMap (coast and rivers): ODbL. Natural Earth: public domain. Code: MIT. Quoted passages belong to their authors.',
    ),
  },
]

export const aboutCount = {
  version: word('数据版本', '數據版本', 'Data version'),
  assets: word('项目', '項目', 'Assets'),
  sourced: word('有来源', '有來源', 'Sourced'),
  general: word('常识，未核实', '常識，未核實', 'General knowledge, not verified'),
  links: word('合作', '合作', 'Links'),
  sources: word('来源', '來源', 'Sources'),
} satisfies Record<string, Text>
