def chinese = new File(basedir, 'target/handbook/shop/clerk.html').getText('UTF-8')
def english = new File(basedir, 'target/handbook/en/shop/clerk.html').getText('UTF-8')
assert chinese.contains('<html lang="zh-CN"') && chinese.contains('接待读者')
assert english.contains('<html lang="en"') && english.contains('Receive readers')
