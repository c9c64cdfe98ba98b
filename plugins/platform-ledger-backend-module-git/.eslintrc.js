module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // A test runs the module in the backend that it is for.
    '@backstage/no-mixed-plugin-imports': [
      'warn',
      {
        excludedTargetPackages: [
          '@platform-ledger/backstage-plugin-platform-ledger-backend',
        ],
      },
    ],
  },
});
