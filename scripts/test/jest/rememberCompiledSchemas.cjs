const WHERE =
  /express-openapi-validator[\\/]dist[\\/]middlewares[\\/]util\.js$/;

const compiled = new Map();

/** Names a schema; the contract that it belongs to is in it as a whole, of which the names of its parts are enough. */
function nameOf({ opts }, { paths, components, ...schema }, key) {
  return JSON.stringify([
    ...[key, opts.coerceTypes, schema],
    ...[paths, components?.schemas].map(part => Object.keys(part ?? {})),
  ]);
}

/**
 * Has backends use what an earlier one compiled of the same contract: each of a test's backends would compile it anew,
 * which takes longer than most tests. Takes each installed module that was loaded, and changes the one it is about.
 */
function rememberCompiledSchemas(path, exported) {
  if (!WHERE.test(path) || !exported.useAjvCache) return;
  const compile = exported.useAjvCache;
  exported.useAjvCache = (ajv, schema, key) => {
    const name = nameOf(ajv, schema, key);
    const validate = compiled.get(name) ?? compile(ajv, schema, key);
    compiled.set(name, validate);
    return validate;
  };
}

module.exports = rememberCompiledSchemas;
