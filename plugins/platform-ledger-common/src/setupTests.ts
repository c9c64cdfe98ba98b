// Thousands of random cases run here, and machines that run tests are busy.
jest.setTimeout(60_000);
