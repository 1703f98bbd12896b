import { word } from '@bay-atlas/data/words/word.ts'

/** What leads to the reader's own data; its other words come with its code. */
export const yourData = word('自己的数据', '自己的數據', 'Your data')
