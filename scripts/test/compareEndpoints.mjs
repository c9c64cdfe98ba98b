const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

function endpointsOfSpec(spec) {
  const endpoints = new Map();
  for (const [path, item] of Object.entries(spec.paths)) {
    for (const method of METHODS.filter(name => item[name])) {
      endpoints.set(`${method} ${path}`, item[method]);
    }
  }
  return endpoints;
}

function endpointsOfMap(source) {
  const keys = source.matchAll(/'#_?(\w+)\|([^']+)'\s*:/g);
  return new Set([...keys].map(([, method, path]) => `${method} ${path}`));
}

/** What an OpenAPI document and the source of the router's endpoint map do not agree about, a sentence each. */
export function compareEndpoints(spec, mapSource) {
  const described = endpointsOfSpec(spec);
  const typed = endpointsOfMap(mapSource);
  const problems = [];
  for (const endpoint of described.keys()) {
    if (!typed.has(endpoint)) {
      problems.push(`${endpoint} is in openapi.yaml but not in EndpointMap.ts`);
    }
  }
  for (const endpoint of typed) {
    if (!described.has(endpoint)) {
      problems.push(`${endpoint} is in EndpointMap.ts but not in openapi.yaml`);
    }
  }
  const ids = [...described.values()].map(({ operationId }) => operationId);
  for (const id of ids.filter((each, at) => ids.indexOf(each) !== at)) {
    problems.push(`Two operations have the id ${id}`);
  }
  return problems;
}
