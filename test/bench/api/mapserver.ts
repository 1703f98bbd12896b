import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, start, type Program } from './programs.ts'
import { runNginx } from './servers.ts'

/** Where MapServer finds the same assets: a file that GDAL reads, or our own table in PostGIS. */
export type MapData = { file: string } | { connection: string; query: string }

/** MapServer's OGC API - Features over the data: one process, by FastCGI behind nginx, as its manual has it. */
export async function startMapserver(folder: string, data: MapData): Promise<Program> {
  const own = join(folder, 'mapserver')
  mkdirSync(own, { recursive: true })
  const [socket, port] = [join(own, 'socket'), await freePort()]
  writeFileSync(join(own, 'mapserver.conf'), `CONFIG\n ENV\n  MS_MAP_PATTERN "^${own}/"\n END\n MAPS\n  assets "${own}/assets.map"\n END\nEND\n`)
  writeFileSync(join(own, 'assets.map'), mapfile(layerOf(own, data), `http://127.0.0.1:${port}/assets/ogcapi`))
  const mapserver = await start({ command: 'spawn-fcgi', args: ['-n', '-s', socket, '-M', '0777', '--', '/usr/bin/mapserv'], env: { MAPSERVER_CONFIG_FILE: join(own, 'mapserver.conf') }, ready: () => (existsSync(socket) ? '' : undefined) })
  const parameters = { PATH_INFO: '$uri', QUERY_STRING: '$query_string', REQUEST_METHOD: '$request_method', SCRIPT_NAME: '""', SERVER_NAME: '127.0.0.1', SERVER_PORT: port, HTTP_HOST: '$http_host', SERVER_PROTOCOL: '$server_protocol' }
  const passed = Object.entries(parameters).map(([name, value]) => `fastcgi_param ${name} ${value};`).join(' ')
  const inside = `upstream mapserver { server unix:${socket}; keepalive 8; } server { listen 127.0.0.1:${port}; location / { fastcgi_pass mapserver; fastcgi_keep_conn on; fastcgi_buffers 256 64k; ${passed} } }`
  const nginx = await runNginx(join(own, 'nginx'), 1, inside, port)
  return { ...nginx, pid: mapserver.pid, end: async () => void await Promise.all([nginx.end(), mapserver.end()]) }
}

/** The same columns as ours, from a FlatGeobuf that ogr2ogr makes of what the atlas says, or from the table. */
function layerOf(folder: string, data: MapData): string {
  if ('query' in data) return `CONNECTIONTYPE POSTGIS\n CONNECTION "${data.connection}"\n DATA "geom FROM (${data.query}) AS asset USING UNIQUE id USING SRID=4326"\n PROCESSING "CLOSE_CONNECTION=DEFER"`
  execFileSync('ogr2ogr', ['-f', 'FlatGeobuf', join(folder, 'assets.fgb'), data.file, '-nln', 'assets'], { stdio: 'pipe' })
  return `CONNECTIONTYPE FLATGEOBUF\n DATA "${folder}/assets.fgb"`
}

const mapfile = (layer: string, address: string) => `MAP
 NAME "assets"
 EXTENT 111 21 116 25
 PROJECTION "init=epsg:4326" END
 WEB METADATA
  "ows_title" "assets"
  "ows_srs" "EPSG:4326"
  "oga_onlineresource" "${address}"
  "oga_enable_request" "*"
 END END
 LAYER
 NAME "assets"
 TYPE POINT
 STATUS ON
 ${layer}
 PROJECTION "init=epsg:4326" END
 METADATA
  "ows_title" "assets"
  "gml_featureid" "id"
  "gml_include_items" "all"
 END
 TEMPLATE "none"
 END
END
`
