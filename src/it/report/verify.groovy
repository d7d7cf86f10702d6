def site = new File(basedir, 'target/site')
def handbook = new File(site, 'handbook/index.html')
assert handbook.isFile()
assert handbook.getText('UTF-8').contains('示例书店岗位手册')

def menu = new File(site, 'project-reports.html')
assert menu.isFile()
assert menu.getText('UTF-8').contains('href="handbook/index.html"')
