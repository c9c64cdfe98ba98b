module.exports = { loadedBy: undefined };
