// Machines that run tests are busy.
jest.setTimeout(60_000);
