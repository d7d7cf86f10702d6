assert !new File(basedir, 'target/skipped').exists()
assert new File(basedir, 'target/made/shop/clerk.html').isFile()
