import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split('(?=Scanning for projects)')
assert runs.findAll { it.contains('BUILD FAILURE') }.size() == 2
assert runs.findAll { it.contains('BUILD SUCCESS') }.size() == 6

// explain: the page of the rule
assert log.contains('# dangling-reference')
assert log.contains('Reference to nothing')

// fix: first shown, then written, and nothing but the word
assert log.contains('Possible corrections: 1.')
assert log.indexOf('Corrections written: 1.') > log.lastIndexOf('BUILD FAILURE')
assert log.contains('-reportsTo: manger  # a slip')
assert log.contains('+reportsTo: Manager  # a slip') || log.contains('+reportsTo: manager  # a slip')
def clerk = new File(basedir, 'content/shop/clerk.yaml').getText('UTF-8')
assert clerk.toLowerCase().contains('reportsto: manager  # a slip')
assert clerk.contains('headcount: 3\n')

// stats: as data into a file, as a table into the log
def stats = new JsonSlurper().parse(new File(basedir, 'target/stats.json'))
assert stats.all.positions == 2
assert stats.all.headcount.counted == 4
assert stats.organisations*.name == ['Shop']
assert log.contains('Posts counted')

// one line about the site, one about its time; no control characters that move the cursor
assert log =~ /Published the handbook to .*: \d+ pages written, 0 unchanged, 0 removed \((\d+) of \1 files written\); no findings\./
assert log =~ /Time: reading [\d.]+ s, checking [\d.]+ s, planning [\d.]+ s, rendering [\d.]+ s, publishing [\d.]+ s; [\d.]+ s in all\./
assert !log.contains('\r')
