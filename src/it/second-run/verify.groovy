def log = new File(basedir, 'build.log').getText('UTF-8')
def summaries = (log =~ /写入 (\d+) 页，未变 (\d+) 页，删除 (\d+) 页（文件共 (\d+) 个，写入 (\d+) 个）/).collect { it[1..5]*.toInteger() }
assert summaries.size() == 2
assert summaries[0][0] > 10 && summaries[0][1] == 0
assert summaries[0][3] > summaries[0][0] && summaries[0][4] == summaries[0][3]
assert summaries[1] == [0, summaries[0][0], 0, summaries[0][3], 0]
