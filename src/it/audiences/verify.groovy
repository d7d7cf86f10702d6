def page = { folder -> new File(basedir, 'target/' + folder + '/shop/clerk.html').getText('UTF-8') }
def salary = ~/4[, ]?321/
assert salary.matcher(page('hr')).find()

new File(basedir, 'target/staff').eachFileRecurse(groovy.io.FileType.FILES) { file ->
  assert !salary.matcher(file.getText('UTF-8')).find() : file
}
