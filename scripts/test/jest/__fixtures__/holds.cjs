it('leaves a timer behind', () => {
  setInterval(() => {}, 1_000);
});
