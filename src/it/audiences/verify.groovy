def page = { folder -> new File(basedir, 'target/' + folder + '/shop/clerk.html').getText('UTF-8') }
def salary = ~/4[, ]?321/
assert salary.matcher(page('hr')).find()

new File(basedir, 'target/staff').eachFileRecurse(groovy.io.FileType.FILES) { file ->
  assert !salary.matcher(file.getText('UTF-8')).find() : file
}

// all at once, side by side
def all = { folder -> new File(basedir, 'target/handbook-' + folder + '/shop/clerk.html').getText('UTF-8') }
assert salary.matcher(all('hr')).find()
assert !salary.matcher(all('staff')).find()
assert !new File(basedir, 'target/handbook').exists()

// who sees what
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /staff \(default\) +salary +1 +2 /
assert log =~ /salary +– +yes/
