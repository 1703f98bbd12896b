const classes = (standard: string, ...parts: string[]) => parts.map(part => `http://www.opengis.net/spec/${standard}/1.0/conf/${part}`)

/** The conformance classes that hold here; tests ask for each. */
export const conformsTo: readonly string[] = [
  ...classes('ogcapi-features-1', 'core', 'oas30', 'geojson'),
  ...classes('ogcapi-features-2', 'crs'),
  ...classes('ogcapi-features-3', 'queryables', 'filter', 'features-filter'),
  ...classes('cql2', 'cql2-text', 'cql2-json', 'basic-cql2', 'advanced-comparison-operators', 'case-insensitive-comparison', 'accent-insensitive-comparison', 'property-property', 'basic-spatial-functions', 'basic-spatial-functions-plus', 'spatial-functions', 'temporal-functions'),
]
