/** Bodies that look like one entered several times but are not; each group with its reason. */
export const twoBodies: readonly { ids: readonly string[]; reason: string }[] = [
  { ids: ['hsitp-b8', 'hsitp-b9', 'hsitp-b11'], reason: 'Buildings 8, 9 and 11 of the Hong Kong Park of Hetao are three buildings beside each other.' },
  { ids: ['hetao-hk-park', 'hk-science-park'], reason: 'A starting article says 香港高技术园区, a general name that means both parks; both carry it as an alias.' },
]
