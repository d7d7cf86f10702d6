def handbook = new File(basedir, 'target/handbook')
def missing = new File(handbook, '404.html').getText('UTF-8')
assert missing.contains('这里没有书') && missing.contains('示例书店岗位手册')
assert new File(handbook, 'shop/clerk.html').getText('UTF-8').contains('assets/content/logo.svg')
assert new File(handbook, 'assets/content/logo.svg').bytes == new File(basedir, 'content/assets/logo.svg').bytes
