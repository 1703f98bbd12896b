import { VersionDetail, VersionList } from '@bay-atlas/data/versions.ts'

/** The door for what is said of the versions of the data; loaded with the first answer. */
export const parseVersions = (answer: unknown): VersionList => VersionList.parse(answer)
export const parseRelease = (answer: unknown): VersionDetail => VersionDetail.parse(answer)
