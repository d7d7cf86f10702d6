assert new File(basedir, 'people/target/roles/shop/clerk.html').isFile()

// The parent has no content folder: it says so and goes on.
def log = new File(basedir, 'build.log').getText('UTF-8')
assert !new File(basedir, 'target/roles').exists()
assert log.contains(new File(basedir, 'content').path)
assert log.contains('BUILD SUCCESS')
