def handbook = new File(basedir, 'target/handbook')
def missing = new File(handbook, '404.html').getText('UTF-8')
assert missing.contains('这里没有书') && missing.contains('示例书店岗位手册')
assert new File(handbook, 'shop/clerk.html').getText('UTF-8').contains('assets/content/logo.svg')
assert new File(handbook, 'assets/content/logo.svg').bytes == new File(basedir, 'content/assets/logo.svg').bytes

// a page with a layout, and a style sheet that every page loads
def places = new File(handbook, 'pages/places.html').getText('UTF-8')
assert places.contains('店员') && places.contains('assets/theme.css')
assert new File(handbook, 'assets/theme.css').text == new File(basedir, 'templates/assets/theme.css').text

// the copied template is noted, and nothing was replaced
def copied = new File(basedir, 'copies/page-body.ftlh').getText('UTF-8')
assert copied.contains('<#macro content')
assert new File(basedir, 'copies/.rolebook-theme').getText('UTF-8').contains('page-body.ftlh = ')
