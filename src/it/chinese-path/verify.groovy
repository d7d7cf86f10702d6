assert new File(basedir, 'target/岗位 手册/shop/clerk.html').getText('UTF-8').contains('接待读者')
