const WHERE = /express-openapi-validator[\\/]dist[\\/]index\.js$/;

const validators = new Map();

/** Names what a validator is made of; nothing where that is more than data. */
function nameOf(options) {
  let isData = true;
  const name = JSON.stringify(options, (_key, value) => {
    isData &&= typeof value !== 'function';
    return value;
  });
  return isData ? name : undefined;
}

/**
 * Has a worker's backends of the same contract share its validator: each would compile the contract anew, which takes
 * longer than most tests. Takes each installed module that was loaded, and changes the one it is about.
 */
function shareValidators(path, exported) {
  if (!WHERE.test(path)) return;
  const { middleware } = exported;
  exported.middleware = options => {
    const name = nameOf(options);
    const validator = validators.get(name) ?? middleware(options);
    if (name) validators.set(name, validator);
    return validator;
  };
}

module.exports = shareValidators;
