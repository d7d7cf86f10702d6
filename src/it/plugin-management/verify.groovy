assert new File(basedir, 'people/target/roles/shop/clerk.html').isFile()
assert !new File(basedir, 'people/target/handbook').exists()
