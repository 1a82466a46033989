# Makes the program for Windows: target\dist\Wissel-VERSION.msi.
#   powershell -ExecutionPolicy Bypass -File installer\package.ps1 [app-image|msi]     msi by default; needs a JDK 25 and, for the msi, WiX (v3 to v5) on the path
# JavaFX's native libraries come from Maven for the system it runs on: build on the system you build for.
param([ValidateSet('app-image', 'msi')][string]$type = 'msi')
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

function Invoke-Step {
    $command, $arguments = $args
    & $command @arguments
    if ($LASTEXITCODE) { throw "$command failed" }
}

# from scratch: target\app and target\javafx would keep the jars of older versions
Invoke-Step mvn -B -q clean package '-Dmaven.test.skip=true'

$jdk = @($env:JAVA_HOME) + @(Get-ChildItem "$env:ProgramFiles\*\jdk*25*" -Directory -ErrorAction SilentlyContinue | ForEach-Object FullName) |
    Where-Object { $_ -and (Test-Path "$_\bin\jpackage.exe") -and ((Get-Content "$_\release") -match '^JAVA_VERSION="(2[5-9]|[3-9]\d)') } | Select-Object -First 1
if (-not $jdk) { throw 'No JDK 25 or later found: install one, or set JAVA_HOME' }
$env:JAVA_HOME = $jdk
$env:Path = "$jdk\bin;$env:Path"
$version = ([xml](Get-Content pom.xml)).project.version

Invoke-Step java -cp 'target/app/*' installer/Slim.java target/app
Invoke-Step jlink '@installer/jlink.options'
# wissel.exe opens the window; wissel-cli.exe is the same program with a console, for the command line
Invoke-Step jpackage '@installer/jpackage.options' --app-version $version --icon installer/wissel.ico --add-launcher 'wissel-cli=installer/wissel-cli.properties'
if ($type -eq 'app-image') { exit 0 }

# the upgrade code stays the same for ever: by it a newer msi replaces an older one
Invoke-Step jpackage --type msi --name Wissel --app-version $version --app-image target/dist/app-image/wissel `
    --vendor Wissel --description 'Plans the replacement of surveillance cameras' --license-file LICENSE `
    --file-associations installer/wissel.properties --win-menu --win-shortcut --win-dir-chooser --win-per-user-install `
    --win-upgrade-uuid 5b0d5c0e-6c1f-4f7e-9a53-2b7c1e8d4a60 --dest target/dist
