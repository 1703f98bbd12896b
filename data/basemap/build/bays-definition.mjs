/**
 * What each bay is made of, as its figures define it as far as they say so.
 * Middles are those of data/src/analysis/ruler.ts. Counties by their FIPS codes, prefectures by the name that Natural Earth writes.
 */
export const bays = [
  { id: 'gba', middle: [113.45, 22.6] },
  {
    id: 'tokyo',
    middle: [139.75, 35.6],
    source: 'jp',
    /** The National Capital Region of the table of areas: Tokyo and seven prefectures. */
    parts: ['Tokyo', 'Kanagawa', 'Saitama', 'Chiba', 'Ibaraki', 'Tochigi', 'Gunma', 'Yamanashi'],
  },
  {
    id: 'ny',
    middle: [-73.9, 40.7],
    source: 'us',
    /** The metropolitan statistical area of 2013: 12 counties of New York, 12 of New Jersey, one of Pennsylvania. */
    parts: [
      '36005', '36027', '36047', '36059', '36061', '36071', '36079', '36081', '36085', '36087', '36103', '36119',
      '34003', '34013', '34017', '34019', '34023', '34025', '34027', '34029', '34031', '34035', '34037', '34039',
      '42103',
    ],
  },
  {
    id: 'sf',
    middle: [-122.3, 37.7],
    source: 'us',
    /** The nine counties around the bay. */
    parts: ['06001', '06013', '06041', '06055', '06075', '06081', '06085', '06095', '06097'],
  },
]
