def made = new File(basedir, 'people/target/handbook/shop/clerk.html')
assert new File(basedir, 'reader/target/intranet/shop/clerk.html').bytes == made.bytes
