import groovy.json.JsonSlurper

def guide = new File(basedir, '../../../site/markdown/guide')
def page = new File(guide, 'continuous-integration.md').getText('UTF-8')
def recipes = page.findAll(/(?s)```(?:yaml|groovy)\n.*?```/)
def translated = new File(guide, 'zh-CN/continuous-integration.md').getText('UTF-8')
assert recipes.size() == 3
assert translated.findAll(/(?s)```(?:yaml|groovy)\n.*?```/) == recipes

def commands = recipes.collect { it.findAll(/(?m)^ +(?:- run: |- (?=mvn |cp )|sh ')(.*?)'?$/) { whole, command -> command } }
assert commands*.size() == [1, 2, 1]

// A mvn that knows the plugin of this build; everything else is as a runner has it.
def bin = new File(basedir, 'bin')
bin.mkdirs()
def mvn = new File(bin, 'mvn')
mvn.text = """#!/bin/sh
exec "${System.getProperty('maven.home')}/bin/mvn" -s "${new File(basedir, '../interpolated-settings.xml')}" \\
  -Dmaven.repo.local="$localRepositoryPath" "\$@"
"""
mvn.executable = true

def run = { command ->
  def builder = new ProcessBuilder('bash', '-ec', command).directory(basedir).redirectErrorStream(true)
  builder.environment().put('PATH', "$bin:${System.getenv('PATH')}".toString())
  def process = builder.start()
  def said = process.inputStream.getText('UTF-8')
  println "\$ $command\n$said"
  [code: process.waitFor(), said: said]
}
def github = commands[0][0]
def gitlab = commands[1]
def jenkins = commands[2][0]
def clerk = new File(basedir, 'content/shop/clerk.yaml')
def sound = clerk.getText('UTF-8')

clerk.setText(sound.replace('reportsTo: manager', 'reportsTo: manger'), 'UTF-8')
def failed = run(github)
assert failed.code != 0
assert failed.said.contains('::error file=content/shop/clerk.yaml,line=2,')
def sarif = new JsonSlurper().parse(new File(basedir, 'target/findings.sarif'))
assert sarif.runs[0].results*.ruleId.contains('dangling-reference')
assert run(gitlab[0]).code != 0
def quality = new JsonSlurper().parse(new File(basedir, 'target/quality.json'))
assert quality.any { it.location.path == 'content/shop/clerk.yaml' && it.location.lines.begin == 2 }
assert run(jenkins).code != 0
assert new File(basedir, 'target/checkstyle-result.xml').getText('UTF-8').contains('line="2"')
assert !new File(basedir, 'target/handbook.zip').exists()

clerk.setText(sound, 'UTF-8')
assert run(github).code == 0
assert new File(basedir, 'target/handbook.zip').isFile()
gitlab.each { assert run(it).code == 0 }
assert new File(basedir, 'public/shop/clerk.html').isFile()
assert run(jenkins).code == 0
