['target/staging', 'target/deployed'].each { folder ->
  def page = new File(basedir, folder + '/people/handbook/shop/clerk.html')
  assert page.isFile() : page
  assert page.getText('UTF-8').contains('店员')
  assert !new File(basedir, folder + '/code/handbook').exists()
}
assert new File(basedir, 'target/staging/people/project-reports.html').getText('UTF-8').contains('handbook/index.html')
