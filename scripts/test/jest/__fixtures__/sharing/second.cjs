require('./everyFile.cjs')('second');
