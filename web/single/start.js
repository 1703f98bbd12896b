const inText = name => document.getElementById(name).textContent.trim()
const unpacked = async name => {
  const bytes = Uint8Array.from(atob(inText(name)), letter => letter.charCodeAt(0))
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text()
}
try {
  const [map, data, code] = await Promise.all(['atlas-map', 'atlas-data', 'atlas-code'].map(unpacked))
  const { answers, search, address } = JSON.parse(data)
  globalThis.bayAtlas = { answers: { ...answers, ...JSON.parse(map) }, search, address }
  const script = document.createElement('script')
  script.type = 'module'
  script.textContent = code
  document.body.append(script)
} catch (fault) {
  document.getElementById('root').textContent = '这个文件打不开：请用较新的浏览器，或重新下载。 · 這個檔案打不開：請用較新的瀏覽器，或重新下載。 · This file does not open: use a newer browser, or download it again.'
  throw fault
}
