function spin() {
  for (;;);
}

describe('a file', () => {
  it('loops for ever', () => {
    spin();
  });
});
