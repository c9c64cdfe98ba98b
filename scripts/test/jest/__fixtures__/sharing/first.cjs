require('./everyFile.cjs')('first');
