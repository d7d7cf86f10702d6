def archive = new File(basedir, 'target/handbook.zip')
def installed = new File(localRepositoryPath, 'example/packed-handbook/1/packed-handbook-1-handbook.zip')
assert installed.isFile()
assert installed.bytes == archive.bytes

def zip = new java.util.zip.ZipFile(installed)
assert zip.getEntry('README.txt') != null
assert zip.getInputStream(zip.getEntry('index.html')).getText('UTF-8').contains('示例书店岗位手册')
zip.close()
