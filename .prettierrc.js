module.exports = {
  ...require('@backstage/cli/config/prettier'),
  overrides: [{ files: '**/openapi.yaml', options: { printWidth: 120 } }],
};
