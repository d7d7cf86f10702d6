def index = new File(basedir, 'target/handbook/index.html')
assert index.isFile()
assert index.getText('UTF-8').contains('示例书店岗位手册')
