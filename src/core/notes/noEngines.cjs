// Stands in for gray-matter's own engines in the bundle: there is nothing here that could run a note's code.
module.exports = {};
