import { languages } from '../language.ts'
import type { Fault } from './fault.ts'
import { everyRecord, type Check } from './records.ts'
import { townM, townOnly } from './town-only.ts'
import { stringsIn } from './strings-in.ts'

/** Each with what it looks like. Addresses of web pages are full of digits, so numbers are not looked for there. */
const contacts = [
  { what: 'an e-mail address', inUrls: true, pattern: /[\w.+-]+@[\w-]+\.[\w.-]+/u },
  { what: 'a mobile number', inUrls: false, pattern: /(?<![\d.])1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?![\d.])/u },
  { what: 'a telephone number', inUrls: false, pattern: /(?<!\d)\(?0\d{2,3}\)?[-–\s]\d{7,8}(?!\d)/u },
  { what: 'a telephone number', inUrls: false, pattern: /\+?\(?(?<!\d)(?:86|852|853)\)?[-\s]\d{4}[-\s]?\d{4}(?!\d)/u },
  { what: 'a service number', inUrls: false, pattern: /(?<!\d)[48]00[-\s]?\d{3}[-\s]?\d{4}(?!\d)/u },
  { what: 'a telephone number', inUrls: false, pattern: /(?:\btel\b|\bphone\b|\bfax\b|电话|電話|热线|熱線|传真|傳真)[^\d]{0,8}\d[\d\s-]{5,}/iu },
]

/** A latitude or longitude of the bay, written out. */
const coordinate = /(?<!\d)(?:11[1-6]|2[1-5])(?:\.\d{3,}|\s?°)/u
const isUrl = (text: string) => /^https?:\/\//.test(text)
const isTownName = (address: string) => !/\d|号|號|road|street|avenue|路|街|大道|村|village/iu.test(address)

const faultsOfContacts: Check = records =>
  everyRecord(records).flatMap(({ file, id, record }) =>
    stringsIn(record).flatMap(({ path, value }) =>
      contacts.filter(({ inUrls, pattern }) => (inUrls || !isUrl(value)) && pattern.test(value)).map(({ what }): Fault => ({ file, id, field: path, says: `this holds ${what}; the atlas never publishes contact data, take it out` })),
    ),
  )

const faultsOfTowns: Check = ({ assets }) =>
  assets.filter(({ id }) => townOnly.includes(id)).flatMap(({ file, id, record: { properties } }) => {
    const { address, location: { uncertaintyM, precision } } = properties
    const spoken = stringsIn(properties).filter(({ value }) => coordinate.test(value))
    const exact = precision === 'building' || precision === 'site'
    return [
      ...(uncertaintyM < townM || exact ? [{ file, id, field: 'location', says: `this facility is shown by its town only; the precision must be neighbourhood, district or city, and uncertaintyM at least ${townM}` }] : []),
      ...(address && !languages.every(language => isTownName(address[language])) ? [{ file, id, field: 'address', says: 'this facility is shown by its town only; take the address out' }] : []),
      ...spoken.map(({ path }): Fault => ({ file, id, field: path, says: 'this facility is shown by its town only; take the coordinates out' })),
    ]
  })

/** No contact data anywhere, and nothing nearer than the town for the guarded facilities. */
export const checkDiscretion: Check = (records, ground) => [...faultsOfContacts(records, ground), ...faultsOfTowns(records, ground)]
