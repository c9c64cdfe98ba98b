it('waits for ever', () => new Promise(() => {}), 300);
