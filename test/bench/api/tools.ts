import { execFileSync } from 'node:child_process'
import { hasPostgis } from '../../api/store/run-postgres.ts'
import { nginxHasBrotli } from './servers.ts'

/** What is installed beside Node. */
export type Tools = { wrk: boolean; nginx: boolean; mapserver: boolean; postgis: boolean }

/** Looks for them, and says plainly what is missing and therefore left out. */
export function findTools(): Tools {
  const nginx = has('nginx')
  const tools = { wrk: has('wrk'), nginx, mapserver: nginx && has('mapserv') && has('spawn-fcgi') && has('ogr2ogr'), postgis: hasPostgis }
  if (!tools.wrk) console.log('wrk is not installed: autocannon measures everything, though large answers and 304 may be limited by it.')
  if (!tools.nginx) console.log('nginx is not installed: nothing is compared with it.')
  else if (!nginxHasBrotli) console.log('libnginx-mod-http-brotli-static is not installed: brotli is not compared with nginx.')
  if (!tools.mapserver) console.log('nginx, cgi-mapserver, spawn-fcgi and gdal-bin are not all installed: nothing is compared with MapServer.')
  return tools
}

function has(program: string): boolean {
  try {
    return execFileSync('which', [program], { encoding: 'utf8' }).trim() !== ''
  } catch {
    return false
  }
}
