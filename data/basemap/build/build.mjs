/** Builds every file of the built-in map. Run: npm install && node build.mjs */
import { writeBaysFile } from './bays-file.mjs'
import { writeOsmFile } from './osm-file.mjs'
import { writePlacesFile } from './places-file.mjs'
import { writeRiversFile } from './rivers-file.mjs'
import { writeTiandituFile } from './tianditu-file.mjs'
import { writeWorldFile } from './world-file.mjs'

await writeOsmFile()
const districts = await writeTiandituFile()
writeRiversFile()
await writePlacesFile(districts)
await writeWorldFile()
await writeBaysFile()
